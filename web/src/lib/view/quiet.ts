/** What stands in place of a page while people vote. */
export interface QuietPage {
  title: string;
  said: string;
}
