/** The colours and the type that a picture is drawn with; colours in any CSS notation. */
export interface Theme {
  paper: string;
  surface: string;
  /** The ground of a group of companies. */
  group: string;
  ink: string;
  inkSoft: string;
  hairline: string;
  majority: string;
  stake: string;
  alliance: string;
  talks: string;
  ended: string;
  font: string;
  displayFont: string;
}
