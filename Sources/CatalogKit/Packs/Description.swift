import LiveKit

extension Area {
  /// The area's entries as they are told to other processes, concepts first.
  func describe(files: PackFiles) -> [EntryDescription] {
    concepts.map { $0.describe(area: id, files: files) }
      + algorithms.map { $0.describe(area: id, files: files) }
  }
}

extension Concept {
  func describe(area: String, files: PackFiles) -> EntryDescription {
    EntryDescription(
      id: id, kind: .concept, area: area, chapter: chapter.id, title: title, summary: summary,
      requires: requires.map { $0.id }, buildsOn: [], uses: uses.map { $0.describe() },
      file: files.path(of: origin), line: origin.line,
      formerly: formerly.isEmpty ? nil : formerly, content: content?.describe(files: files))
  }
}

extension Algorithm {
  func describe(area: String, files: PackFiles) -> EntryDescription {
    EntryDescription(
      id: id, kind: .algorithm, area: area, chapter: chapter.id, title: title, summary: summary,
      requires: requires.map { $0.id }, buildsOn: buildsOn.map { $0.id },
      uses: uses.map { $0.describe() },
      file: files.path(of: origin), line: origin.line,
      formerly: formerly.isEmpty ? nil : formerly, content: content?.describe(files: files))
  }
}

extension GuidePage {
  func describe(area: String, files: PackFiles) -> EntryDescription {
    EntryDescription(
      id: id, kind: .page, area: area, chapter: "", title: title, summary: summary, requires: [],
      buildsOn: [], uses: [], file: files.path(of: origin), line: origin.line, formerly: nil,
      content: content.describe(files: files))
  }
}

extension UsedConcept {
  func describe() -> EntryDescription.Use {
    EntryDescription.Use(id: concept.id, role: use.role, basis: use.basis, line: use.line)
  }
}

extension Content {
  func describe(files: PackFiles) -> EntryDescription.Content {
    EntryDescription.Content(
      implementation: implementation.map { $0.name },
      owns: owns.isEmpty ? nil : owns.map { "\(files.sharedShown)/\($0)" }, cost: cost,
      references: references,
      command: command.map {
        CommandDescription(input: $0.input, parameters: $0.parameters, gives: $0.gives)
      },
      playgrounds: live.flatMap { content in
        let names = content.live.playgrounds.map { $0.name.description }
        return names.isEmpty ? nil : names
      },
      exercises: live.flatMap { content in
        let all = content.live.exercises.map { ExerciseDescription($0) }
        return all.isEmpty ? nil : all
      },
      example: ExampleDescription(
        title: example.title, dataset: example.dataset?.describe(),
        others: example.others.isEmpty ? nil : example.others.map { $0.describe() }),
      assessment: assessment.map { AssessmentDescription($0) })
  }
}

extension Dataset {
  func describe() -> DatasetDescription {
    DatasetDescription(
      id: id, title: title, summary: summary, source: source, licence: licence, row: row,
      columns: columns.isEmpty ? nil : columns, picture: picture)
  }
}
