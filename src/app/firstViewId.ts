/** The id of the element in which a prerendered page carries what it was drawn from. */
export const FIRST_VIEW_ID = 'first-view'
