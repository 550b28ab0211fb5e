/**
 * The vertical datum of every series of the product: the Baltic Height System, zero at Kronstadt.
 * Satellite heights above the geoid (0.54–0.61 m higher numbers) and Iranian gauges (about 1 m higher) are in circulation
 * too; none of them is a level here until it is converted, and the data check refuses a table that names another datum.
 */
export type Datum = 'BHS';
