/** Where "Snel weg" goes: the weather, a page anyone may have open. */
export const away = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";
