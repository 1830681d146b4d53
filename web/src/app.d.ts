import type { Frame } from '#lib/view/frame.ts';
import type { Share } from '#lib/view/share.ts';

declare global {
  namespace App {
    interface PageData {
      /** What the frame around the page says: brand line, navigation, status. */
      frame?: Frame;
      /** How the page presents itself where it is linked to. */
      share?: Share;
    }
    interface Error {
      message: string;
      /** Names near to the one that was not found, best first. */
      near?: { text: string; href: string }[];
    }
  }
}

export {};
