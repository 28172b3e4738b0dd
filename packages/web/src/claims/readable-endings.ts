/** Endings of the files that are read here, as a file chooser takes them. */
export const readableEndings = '.docx,.docm,.xlsx,.xlsm,.xls,.pdf,.html,.htm,.txt,.md'
