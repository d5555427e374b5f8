import CatalogKit
import Guides
import SiteGenerator
import Verification

/// How long the pages of some entries take to read, in minutes; planned entries have none.
struct ReadingTimes {
  private let minutes: [String: Int]

  /// The times of some entries.
  ///
  /// - Parameters:
  ///   - entries: complete or planned.
  ///   - host: gives guides and sources; nothing is run.
  /// - Throws: ``Failure`` if a pack does not give the guide or the sources of a complete entry.
  init(of entries: [EntryDescription], _ host: Verification.Host) throws(Failure) {
    let ids = entries.filter { !$0.planned }.map { $0.id }
    var minutes: [String: Int] = [:]
    for (guide, sources) in zip(host.guides(of: ids), host.sources(of: ids)) {
      do throws(WorkerFailure) {
        minutes[guide.id] =
          ReadingTime(of: try guide.result.get(), showing: try sources.result.get()).minutes
      } catch {
        throw .worker(entry: guide.id, error)
      }
    }
    self.minutes = minutes
  }

  subscript(id: String) -> Int? { minutes[id] }

  /// All of them together.
  var total: Int { minutes.values.reduce(0, +) }
}
