import CatalogKit
import CommonMark
import Figures
import Guides
import TeXMath

/// The steps of a method for people at a terminal.
struct TraceText {
  /// What answers the formulas and the values within a line of a step.
  let answers: GuideAnswers
  let paint: Paint

  /// All traces of the worksheet and the checks of their numbers.
  var text: String {
    let traces = answers.sheet.traces.map { name, trace in
      [paint.bold(trace.figure.title), ""]
        + lines(of: trace, Request(kind: .steps(name: name), file: answers.entry.file, line: 1))
    }
    let checks = answers.sheet.traces.flatMap { answers.sheet.checks(ofTrace: $0.name) }.map {
      WorksheetText(paint: paint, width: answers.width).line(of: $0)
    }
    return (traces.flatMap { $0 + [""] } + checks).map { $0 + "\n" }.joined()
  }

  /// The steps of a trace: what changed, the values, the formulas in numbers.
  ///
  /// - Parameters:
  ///   - trace: the steps.
  ///   - request: where they are asked for.
  /// - Returns: the lines, with an empty one between two steps.
  func lines(of trace: Trace, _ request: Request) -> [String] {
    trace.steps.enumerated().flatMap { number, step -> [String] in
      let changed = Guide.line(step.changed, file: request.file, linesBefore: request.line - 1) {
        answers.answer($0)
      }
      let words = "\(number + 1). \(changed.rendition?.text ?? step.changed)"
      let values = trace.columns.compactMap { column -> String? in
        guard let symbol = try? Formula(column), let value = trace.written(column, at: step) else {
          return nil
        }
        return "\(symbol.text) = \(value.formula.text)"
      }
      let inside =
        (values.isEmpty ? [] : [values.joined(separator: ", ")])
        + trace.worked(step, answers.sheet.formulas).map { $0.text }
      let width = max(20, answers.width - 5)
      return (number > 0 ? [""] : []) + wrapped(words, to: answers.width).map { paint.bold($0) }
        + inside.flatMap { text in
          wrapped(text, to: width).enumerated().map { ($0 == 0 ? "   " : "     ") + $1 }
        }
    }
  }
}
