/** Where a case belongs on the map. */

/** What is needed of a case. */
interface Placed {
  readonly municipality: string;
  readonly places?: readonly string[] | undefined;
}

/** The municipality whose government takes part, and those in which the project takes place. */
export const placesOf = ({ municipality, places = [] }: Placed): readonly string[] => [...new Set([municipality, ...places])];
