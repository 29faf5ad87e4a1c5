/** The package that the typeface comes in. */
export const FONT_PACKAGE = '@expo-google-fonts/golos-text'

/** The faces that the style sheets use, whole, as base.css names them within the package. */
export const FACES = {
  regular: '400Regular/GolosText_400Regular.ttf',
  strong: '600SemiBold/GolosText_600SemiBold.ttf',
} as const
