/** The name of the database, and of the bucket that it is in. */
export const databaseName = 'tallymark';
