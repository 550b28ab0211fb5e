/** Room for the levels of a step, one after another. */
export type Rooms = {
  readonly take: (length: number) => Float64Array;
  readonly keep: (room: Float64Array) => void;
};

/** Take rooms from those kept, and `ask` for another each time; what is not there yet is made on the spot. */
export function createRooms(ask: (length: number) => void): Rooms {
  const rooms: Float64Array[] = [];
  return {
    keep: (room) => void rooms.push(room),
    take: (length) => {
      ask(length);
      const room = rooms.pop();
      return room?.length === length ? room : new Float64Array(length);
    },
  };
}
