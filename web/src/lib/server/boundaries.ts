import { boundariesOf, homeFolder, type OwnShapes } from 'countroom/publish';

const home = homeFolder(undefined, process.env);

/** The exact shapes that the newsroom added for a boundary set, if it did. */
export function ownShapes(boundarySet: string): OwnShapes | undefined {
  return boundariesOf(home, boundarySet);
}
