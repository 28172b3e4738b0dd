/**
 * Runs a write once more when the database gave it up for another that waited for it: entries of several chains are added in the
 * order of the work, and two works may meet crosswise. `write` must begin from nothing each time.
 */
export const onceMoreAfterDeadlock = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code !== '40P01') throw error
    return write()
  }
}
