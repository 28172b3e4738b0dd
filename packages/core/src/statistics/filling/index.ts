/** Somebody's form filled with the province's figures: what each cell asks for, and what is known of it. */
export { type FigureLack, type FoundFigure, figureFor, type WantedFigure } from './figure-for.ts'
export { type FillLack, type FillRequest, type FormAnswer, fillForm } from './fill-form.ts'
