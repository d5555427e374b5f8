import CatalogKit
import CommonMark
import Diagnostics
import Guides

extension Answers {
  /// A playground, where the guide wants it.
  mutating func playground(_ name: String, _ request: Request) throws(Problem) -> Rendition {
    guard let names = entry.content?.playgrounds, let place = names.firstIndex(of: name) else {
      throw unknown("playground", name, entry.content?.playgrounds ?? [], request)
    }
    show(playground: name)
    guard let live, place < live.playgrounds.count else { return [Block]().rendition }
    let shown = live.playgrounds[place]
    if let failure = shown.failure {
      throw problem(
        request, "the playground \(name) shows nothing at its beginning: \(failure)",
        "Begin with other values")
    }
    let block = PlaygroundBlock(
      shown: shown, entry: entry.id, place: place, isLive: modules.has(.draw, of: entry.id),
      caption: request.caption)
    return block.rendition(
      id: unique("playground.\(name)"), file: file(of: shown.figure, named: name))
  }

  /// An exercise, where the guide wants it.
  mutating func exercise(_ name: String, _ request: Request) throws(Problem) -> Rendition {
    let exercises = entry.content?.exercises ?? []
    guard let place = exercises.firstIndex(where: { $0.name == name }) else {
      throw unknown("exercise", name, exercises.map { $0.name }, request)
    }
    return try exercise(at: place)
  }

  /// The exercises that the guide does not show itself.
  ///
  /// - Returns: the blocks, and what is wrong with those that have none.
  mutating func otherExercises() -> (blocks: [Rendition], problems: [Problem]) {
    var (blocks, problems): ([Rendition], [Problem]) = ([], [])
    for (place, exercise) in (entry.content?.exercises ?? []).enumerated()
    where !shownExercises.contains(exercise.name) {
      do throws(Problem) {
        blocks.append(try self.exercise(at: place))
      } catch {
        problems.append(error)
      }
    }
    return (blocks, problems)
  }

  /// The playgrounds that the guide does not show.
  var hiddenPlaygrounds: [Problem] {
    (entry.content?.playgrounds ?? []).filter { !shownPlaygrounds.contains($0) }.map { name in
      Problem(
        file: entry.file, line: entry.line,
        message: "the guide of \(entry.id) does not show the playground \(name)",
        cure: "Write ```playground \(name) where it helps")
    }
  }

  /// The scripts of the live parts that the page shows.
  var liveScripts: [String] {
    guard entry.isLive else { return [] }
    let draws = modules.has(.draw, of: entry.id) && entry.content?.playgrounds != nil
    let grades = modules.has(.practice, of: entry.id) && entry.content?.exercises != nil
    guard draws || grades else { return [] }
    // the module that grades is fetched when somebody practises
    return (draws ? [LiveModules.path(.draw, of: entry.id)] : [])
      + ["live.js", "drawing.js", "playgrounds.js", "practice.js"]
      + (entry.content?.assessment == nil ? [] : ["assessment.js"])
  }

  private func unknown(
    _ kind: String, _ name: String, _ known: [String], _ request: Request
  ) -> Problem {
    let near = nearestNames(to: name, among: known)
    return problem(
      request, "the entry has no \(kind) '\(name)'",
      near.isEmpty
        ? "Declare it among the live parts of the entry" : "Write \(near.joined(separator: " or "))"
    )
  }

  private mutating func exercise(at place: Int) throws(Problem) -> Rendition {
    let exercise = entry.content?.exercises?[place]
    guard let exercise, let live, place < live.problems.count else { return [Block]().rendition }
    show(exercise: exercise.name)
    let block = ExerciseBlock(
      exercise: exercise, problem: live.problems[place], entry: entry, place: place,
      isLive: modules.has(.practice, of: entry.id))
    return try block.rendition(id: unique("exercise.\(exercise.name)"))
  }
}
