// What a measurement needs of the server: a made-up province of any size, a database of either kind, one month read whole.
export { sql } from 'kysely'
export { openGuard } from './access/guard.ts'
export { openDatabase } from './db/open.ts'
export { asOperator } from './db/scope.ts'
export { importAnnex } from './statistics/import/import-annex.ts'
export { readScorecard } from './statistics/read-scorecard.ts'
export { findPostgres, startCluster, stopCluster } from './testing/cluster.ts'
export { loadSynthetic, millionObservations, syntheticCatalogue, syntheticObservations } from './testing/synthetic.ts'
