/** Where somebody signs in; `ve` of the query string is the address to return to. */
export const signInPath = '/dang-nhap'
