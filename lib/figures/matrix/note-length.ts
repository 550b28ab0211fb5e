/** How much is said under the matrix: all of it, or as little as a low one has room for if all sites are to stand in it. */
export type NoteLength = 'long' | 'short' | 'brief';
