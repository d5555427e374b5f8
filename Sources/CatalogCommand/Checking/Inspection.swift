import CatalogKit
import Diagnostics
import SiteGenerator
import Verification

/// The way to a verdict on some entries: their examples, their guides, and the files of the packs.
struct Inspection {
  private let entries: [EntryDescription]
  private let host: Verification.Host
  private let console: Console
  private let guides: GuideCheck
  /// What belongs to entries, each among these, and what belongs to none.
  private let problems: [Problem]

  /// - Parameters:
  ///   - entries: complete entries, in reading order.
  ///   - host: the packs at work.
  ///   - links: what is wrong with the links.
  ///   - everything: whether problems that belong to no entry count.
  ///   - console: where progress is shown.
  init(
    of entries: [EntryDescription], on host: Verification.Host, links: [Problem],
    everything: Bool, console: Console
  ) {
    (self.entries, self.host, self.console) = (entries, host, console)
    let complete = host.registry.checked
    guides = GuideCheck(
      registry: host.registry, guides: host.guides(of: complete.map { $0.id }))
    let chosen = Set(entries.map { $0.id })
    problems =
      (host.audit() + links).filter { problem in
        complete.owner(of: problem).map { chosen.contains(complete[$0].id) } ?? everything
      } + (everything ? guides.themeProblems : [])
  }

  /// The verdict on all of the entries, in reading order.
  func verdict() -> Verdict {
    let progress = Progress(on: console, "checking", of: entries.count)
    defer { progress.end() }
    return verdict(on: entries, host.materials(of: entries.map { $0.id }) { progress.step($0.id) })
  }

  /// The verdict on the entries up to the first that fails, in reading order.
  ///
  /// As many are run at a time as there are workers, and what lies behind the first failure is left
  /// out: so the verdict is the same whatever their number.
  ///
  /// - Parameter jobs: how many workers may be busy at once.
  /// - Returns: the verdict; where an entry fails it is the last one.
  func verdict(stoppingAfter jobs: Int) -> Verdict {
    let progress = Progress(on: console, "checking", of: entries.count)
    defer { progress.end() }
    var materials: [PageMaterial] = []
    while materials.count < entries.count {
      let next = Array(entries[materials.count...].prefix(jobs))
      let new = host.materials(of: next.map { $0.id }) { progress.step($0.id) }
      let place = verdict(on: next, new).entries.firstIndex { !$0.passed }
      materials += new.prefix(place.map { $0 + 1 } ?? new.count)
      if place != nil { break }
    }
    return verdict(on: Array(entries.prefix(materials.count)), materials)
  }

  private func verdict(on entries: [EntryDescription], _ materials: [PageMaterial]) -> Verdict {
    let found = Dictionary(
      uniqueKeysWithValues: zip(entries, materials).map { ($0.id, guides.problems(of: $0, $1)) })
    // what belongs to an entry that was not reached is left out with it
    let reached = Set(entries.map { $0.id })
    let own = problems.filter { problem in
      self.entries.owner(of: problem).map { reached.contains(self.entries[$0].id) } ?? true
    }
    return Verdict(
      entries: entries, answers: materials.map { $0.example }, problems: own, guides: found)
  }
}
