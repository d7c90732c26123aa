/** A page of the house: sentences only. A list comes after the paragraphs of its section. */
export type TextPage = {
  heading: string;
  lede: string;
  sections: readonly {
    heading: string;
    says: readonly string[];
    list?: readonly string[];
  }[];
};
