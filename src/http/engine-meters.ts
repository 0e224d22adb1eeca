import type { Meters } from "../telemetry/metrics.js";
import type { AdmissionGate } from "./admission/admission-gate.js";
import type { DocumentStore } from "./document-store.js";

/** Has `meters` read who waits to be let in, and the documents that are kept. */
export function meterEngine(meters: Meters, gate: AdmissionGate, documents: DocumentStore): void {
  meters.gauge("newsgraph_costly_requests_running", "Costly requests that are worked on.", () => gate.running);
  meters.gauge("newsgraph_costly_requests_waiting", "Costly requests that wait for their turn.", () => gate.waiting);
  meters.gauge("newsgraph_documents_kept", "Parsed GraphQL documents that are kept.", () => documents.size);
  meters.counter("newsgraph_document_hits_total", "Requests whose document was kept.", () => documents.hits);
  meters.counter("newsgraph_document_misses_total", "Requests whose document was parsed.", () => documents.misses);
}
