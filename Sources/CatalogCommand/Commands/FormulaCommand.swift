import ArgumentParser
import TeXMath

/// `catalog formula`: a formula in another form.
struct FormulaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "formula", abstract: "Convert a formula from TeX.",
    discussion: #"""
      The formula is written as it stands between dollars. Without one, standard input is read. \#
      A formula that begins with a minus follows '--'.

      With --lines each line of standard input is a formula, and gives a line. One that cannot be \#
      read gives a line with what is wrong, its place goes to standard error, and the exit code is 1.

      EXAMPLES:
        catalog formula '\frac{1}{n} \sum_{i=1}^{n} x_i'
        catalog formula --format text '\|x\|_2^2 = x^\top x'
        catalog formula --format tree -- '-x^2'
        catalog formula --format speech --lines < formulas.txt
      """#)

  @Argument(help: "The formula, in TeX.") var formula: String?
  @Option(help: "What to write.") var format = FormulaFormat.mathml
  @Flag(help: "Lay MathML out for a line of text, not as a display.") var inline = false
  @Flag(help: "Read a formula from each line.") var lines = false

  func validate() throws {
    if lines, formula != nil {
      throw ValidationError("--lines reads standard input: leave out the formula.")
    }
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    if let formula { return try single(formula) }
    let input: [UInt8]
    do throws(SystemError) {
      input = try session.console.readInput()
    } catch {
      throw .cannotRead(file: "standard input", reason: error)
    }
    if lines { return each(of: input, telling: session.console) }
    guard let text = String(validating: input, as: UTF8.self) else {
      throw .formula(FormulaProblem(notUnicode: input[...]))
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .noFormula }
    return try single(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  private func single(_ tex: String) throws(Failure) -> Outcome {
    do throws(FormulaError) {
      return Outcome(text: text(of: try Formula(tex)) + "\n")
    } catch {
      throw .formula(FormulaProblem(error, in: tex))
    }
  }

  private func text(of formula: Formula) -> String {
    format.text(of: formula, inline: inline, onOneLine: lines)
  }

  /// The formula of a line.
  private func formula(_ bytes: ArraySlice<UInt8>, line: Int) throws(FormulaProblem) -> Formula {
    guard let tex = String(validating: bytes, as: UTF8.self) else {
      throw FormulaProblem(notUnicode: bytes, line: line)
    }
    do throws(FormulaError) {
      return try Formula(tex)
    } catch {
      throw FormulaProblem(error, in: tex, line: line)
    }
  }

  /// A line for each line.
  private func each(of input: [UInt8], telling console: Console) -> Outcome {
    var rows = input.split(separator: 0x0A, omittingEmptySubsequences: false)
    if rows.last?.isEmpty ?? false { rows.removeLast() }
    var result = ""
    var told: [String] = []
    for (index, row) in rows.enumerated() {
      let line = index + 1
      let bytes = row.last == 0x0D ? row.dropLast() : row
      do throws(FormulaProblem) {
        result += text(of: try formula(bytes, line: line))
      } catch {
        told += error.lines
        result += format.text(of: error)
      }
      result += "\n"
    }
    console.tell(told)
    return Outcome(text: result, status: told.isEmpty ? .success : .failed)
  }
}
