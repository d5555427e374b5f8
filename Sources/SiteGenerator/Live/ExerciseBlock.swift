import CatalogKit
import CommonMark
import Diagnostics
import Guides
import TeXMath

/// An exercise on a page: its first problem with hints and solution, and for the script what it
/// needs to pose others and to grade.
struct ExerciseBlock {
  let exercise: ExerciseDescription
  let problem: PosedProblem
  let entry: EntryDescription
  /// Its place among the exercises of the entry.
  let place: Int
  /// Whether the page has the module that grades it.
  let isLive: Bool

  /// The block.
  ///
  /// - Parameter id: an id that nothing else of the page has.
  /// - Returns: the rendition.
  /// - Throws: what is wrong with the first of its texts that is wrong.
  func rendition(id: String) throws(Problem) -> Rendition {
    let (prompt, solution) = (try text(exercise.prompt), try text(exercise.solution))
    let hints = try exercise.hints.map { hint throws(Problem) in try text(hint) }
    let routes = try exercise.routes.map { route throws(Problem) in try text(route) }
    let title = exercise.title
    let helps = hints.enumerated().map { index, hint in
      "<details class=\"hint\"><summary>Hint \(index + 1)</summary>\n\(hint.html)</details>\n"
    }
    let feedback = routes.enumerated().map { index, route in
      "<div data-route=\"\(index)\" hidden=\"\">\n\(route.html)</div>\n"
    }
    let html =
      "<section class=\"exercise\" id=\"\(id.escapedForHTML)\"\(isLive ? attributes : "")>\n"
      + "<h3 id=\"\(id.escapedForHTML).title\">\(title.escapedForHTML)</h3>\n"
      + "<div class=\"prompt\">\n\(prompt.html)</div>\n" + choices
      + (isLive ? form(id) + feedback.joined() : "") + helps.joined()
      + "<details class=\"solution\"><summary>Solution</summary>\n\(solution.html)</details>\n"
      + "</section>\n"
    let options = exercise.choices.map { "- \([Inline.text($0)].commonMark)\n" }.joined()
    let commonMark =
      "### \(title.onOneLine.escapedForCommonMark)\n\n\(prompt.commonMark)\n"
      + (options.isEmpty ? "" : "\n\(options)") + "\nSolution: \(solution.commonMark)"
    return Rendition(.block, html: html, commonMark: commonMark, text: "")
  }

  private var attributes: String {
    " data-entry=\"\(entry.id)\" data-exercise=\"\(place)\" data-name=\"\(exercise.name)\" "
      + "data-form=\"\(exercise.form.rawValue)\""
  }

  /// The choices as a list; the script makes them buttons.
  private var choices: String {
    guard !exercise.choices.isEmpty, !isLive else { return "" }
    return "<ul>\(exercise.choices.map { "<li>\($0.escapedForHTML)</li>" }.joined())</ul>\n"
  }

  private func form(_ id: String) -> String {
    let answer: String
    if exercise.form == .choice {
      let options = exercise.choices.enumerated().map { index, words in
        "<label><input type=\"radio\" name=\"answer\" value=\"\(index)\" /> "
          + "\(words.escapedForHTML)</label>"
      }
      answer =
        "<fieldset><legend>Your answer</legend>\(options.joined(separator: "\n"))</fieldset>\n"
    } else {
      answer =
        "<p><label for=\"\(id)-answer\">\(question.escapedForHTML)</label> "
        + "<input type=\"text\" id=\"\(id)-answer\" name=\"answer\" autocomplete=\"off\" "
        + "autocapitalize=\"off\" spellcheck=\"false\" /></p>\n"
    }
    return "<form hidden=\"\">\n\(answer)<p class=\"buttons\">"
      + "<button type=\"submit\">Check</button>"
      + "<button type=\"button\" data-another=\"\">Another problem</button> "
      + "<span class=\"seed\">Problem <output>\(problem.seed)</output></span></p>\n</form>\n"
      + "<div class=\"verdict\" role=\"status\"></div>\n"
  }

  /// What the field is for, and how to write into it.
  private var question: String {
    switch exercise.form {
    case .number, .choice: "Your answer"
    case .vector: "Your answer, such as (1, −2/3)"
    case .matrix: "Your answer, row by row, such as 1 2; 3 4"
    case .formula:
      "Your formula in \(exercise.variables.joined(separator: ", ")), such as 2*\(exercise.variables.first ?? "x")^2 or TeX"
    }
  }

  /// A text with the numbers of the problem, each where the script finds it again.
  private func text(_ markdown: String) throws(Problem) -> ExerciseRendition {
    var guide = Guide(markdown, file: entry.file)
    let problems = guide.fill { request in
      do throws(Problem) {
        return .success(try rendition(of: request))
      } catch {
        return .failure(error)
      }
    }
    if let first = problems.first { throw first }
    return ExerciseRendition(html: guide.html(), commonMark: guide.commonMark())
  }

  private func rendition(of request: Request) throws(Problem) -> Rendition {
    switch request.kind {
    case .value(let value):
      let index =
        value.index.isEmpty ? "" : "[\(value.index.map { "\($0)" }.joined(separator: ","))]"
      let (text, place) = try number(
        ExerciseText.slots(of: "`=\(value.name)\(index) \(value.format?.source ?? "")`")[0])
      let format = value.format.map { " data-format=\"\($0.source)\"" } ?? ""
      return Rendition(
        .inline, html: "<span data-slot=\"\(place)\"\(format)>\(text.withMinus)</span>",
        commonMark: text, text: text.withMinus)
    case .formula(let tex):
      var failure: Problem?
      func filled(_ write: (ExerciseText.Slot, String, Int) -> String) -> String {
        ExerciseText.filled(tex) { slot in
          do throws(Problem) {
            let (text, place) = try number(slot)
            return write(slot, text, place)
          } catch {
            failure = failure ?? error
            return "0"
          }
        }
      }
      let marked = filled { slot, text, place in
        let format = slot.format.isEmpty ? "" : ",format=\(slot.format)"
        return "\\htmlData{slot=\(place)\(format)}{\(text)}"
      }
      let plain = filled { _, text, _ in text }
      if let failure { throw failure }
      do throws(FormulaError) {
        let (page, other) = (try Rendition.formula(marked), try Rendition.formula(plain))
        return Rendition(
          .inline, html: page.html, commonMark: other.commonMark, text: other.text)
      } catch {
        throw error.problem(in: tex, request)
      }
    default:
      throw Problem(
        file: entry.file, line: entry.line,
        message: "the exercise \(exercise.name) asks for something else than numbers and formulas",
        cure: "Write it in words, formulas and numbers of the problem")
    }
  }

  /// The text of a number that is asked for, and its place among all that are given.
  private func number(_ slot: ExerciseText.Slot) throws(Problem) -> (text: String, place: Int) {
    guard let found = problem.number(slot) else {
      throw Problem(
        file: entry.file, line: entry.line,
        message: "the exercise \(exercise.name) asks for '\(slot.name)', which it is not given",
        cure: "Give it in the problem, or correct the name")
    }
    let format = slot.format.isEmpty ? nil : ValueFormat(slot.format)
    guard slot.format.isEmpty || format != nil,
      let text = format.map({ $0.string(found.value) }) ?? found.value.shortText
    else {
      throw Problem(
        file: entry.file, line: entry.line,
        message: "the exercise \(exercise.name) writes '\(slot.name)' as '\(slot.format)'",
        cure: "Use one of .3f, .2e, .4g, d, .1%")
    }
    return (text, found.place)
  }
}

/// A filled text in both formats.
private struct ExerciseRendition {
  let html: String
  let commonMark: String
}
