// What each picture shows, as data: the drawing is the page's, the numbers and the words are made here.

/** How many schools fall into each step of the share of «2», one panel a procedure. */
export interface DistributionPicture {
  readonly kind: 'distribution';
  readonly panels: readonly DistributionPanel[];
}

export interface DistributionPanel {
  readonly title: string;
  /** Percent; schools from here on are marked. */
  readonly threshold: number;
  readonly bins: readonly DistributionBin[];
}

export interface DistributionBin {
  /** Percent, `from` ≤ share < `to`; the last bin holds its end too. */
  readonly from: number;
  readonly to: number;
  readonly below: number;
  /** Schools at the threshold or above it. */
  readonly reached: number;
}

/** Schools that entered, stayed, left, and those without a conclusion, a row a list. */
export interface MovementPicture {
  readonly kind: 'movement';
  readonly bars: readonly { readonly list: string; readonly movement: string; readonly schools: number }[];
}

/** Shares of one school beside those of the municipality. */
export interface ProfilePicture {
  readonly kind: 'profile';
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  readonly label: string;
  /** Under the label: the years, where they are not the year judged, and that there are too few; often blank. */
  readonly note: string;
  /** Percent. */
  readonly school: number;
  readonly municipality: number;
  readonly threshold: number | null;
}

/** Indicators × schools; a darker cell is a larger share. */
export interface HeatPicture {
  readonly kind: 'heat';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (HeatCell | null)[] }[];
}

export interface HeatCell {
  /** Percent. */
  readonly value: number;
  readonly reached: boolean;
}

export type Picture = DistributionPicture | MovementPicture | ProfilePicture | HeatPicture;
