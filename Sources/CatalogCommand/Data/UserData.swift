import CatalogKit
import Diagnostics
import MathCore
import Tabular

/// The columns of the reader's file that a run uses, as numbers.
struct UserData {
  /// What the file is called in messages and results.
  let file: String
  let columns: PackData
  /// How many rows were left out because they miss a value.
  let droppedRows: Int

  /// Reads the file and takes the columns that are asked for.
  ///
  /// - Parameters:
  ///   - request: which file, which columns, and what to do about missing values.
  ///   - console: gives standard input.
  /// - Throws: ``Failure`` if the file cannot be read, or with all that is wrong in it.
  init(_ request: RunRequest, console: Console) throws(Failure) {
    file = request.file == "-" ? "standard input" : request.file
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try request.file == "-" ? console.readInput() : readFile(request.file)
    } catch {
      throw .cannotRead(file: file, reason: error)
    }
    let table: DataTable
    do throws(Problems) {
      table = try DataTable(csv: bytes, name: file)
    } catch {
      throw .data(error.all)
    }
    if let text = request.text {
      let kept = try UserData.texts(in: text, of: table, dropsMissing: request.dropsMissing)
      columns = PackData(
        rows: kept.texts.count, features: [],
        text: PackData.TextColumn(name: text, texts: kept.texts))
      droppedRows = kept.dropped
      return
    }
    if request.features.isEmpty {
      if let problem = table.missingHeader { throw .data([problem]) }
      if let doubt = table.doubtOfHeader { console.tell([doubt]) }
    }
    let features = try request.features(in: table)
    let names = features + [request.target].compactMap { $0 }
    do throws(Problems) {
      let kept =
        request.dropsMissing
        ? try table.complete(in: names, missing: .dropRows) : (table: table, droppedLines: [])
      let numbers = try kept.table.matrix(of: names)
      guard numbers.rows > 0 else {
        throw Problems([.noRows(in: table, dropping: names, by: "--features")])
      }
      let columns = names.indices.map { j in
        PackData.Column(name: names[j], numbers: (0..<numbers.rows).map { numbers[$0, j] })
      }
      self.columns = PackData(
        rows: numbers.rows, features: Array(columns.prefix(features.count)),
        target: request.target == nil ? nil : columns.last)
      droppedRows = kept.droppedLines.count
    } catch {
      let gaps = request.dropsMissing ? [] : table.gaps(in: names)
      throw .data(error.all.map { gaps.contains($0) ? $0.curedByDropping : $0 })
    }
  }
}

extension UserData {
  /// The texts of a column, without the rows that have none where such rows are dropped.
  private static func texts(
    in column: String, of table: DataTable, dropsMissing: Bool
  ) throws(Failure) -> (texts: [String], dropped: Int) {
    do throws(Problems) {
      let kept = try table.complete(in: [column], missing: dropsMissing ? .dropRows : .refuse)
      let texts = try kept.table.texts(in: column)
      guard !texts.isEmpty else {
        throw Problems([.noRows(in: table, dropping: [column], by: "--text")])
      }
      return (texts, kept.droppedLines.count)
    } catch {
      let gaps = dropsMissing ? [] : table.gaps(in: [column])
      throw .data(error.all.map { gaps.contains($0) ? $0.curedByDropping : $0 })
    }
  }
}

extension RunRequest {
  /// The columns to use: those that are named, or every column of numbers but the target.
  ///
  /// A text that is the name of a column as a whole is not split at its commas.
  fileprivate func features(in table: DataTable) throws(Failure) -> [String] {
    guard !features.isEmpty else {
      let candidates = table.columns.filter { $0 != target }
      let numeric = table.numericColumns.filter { $0 != target }
      // where no column holds numbers, the cells that are none are what is wrong
      return numeric.isEmpty ? candidates : numeric
    }
    let names = features.flatMap { text in
      table.columns.contains(text)
        ? [text]
        : text.split(separator: ",", omittingEmptySubsequences: false).map { name in
          table.columns.contains(String(name)) ? String(name) : trimmed(name)
        }
    }
    var problems: [OptionProblem] = []
    for (index, name) in names.enumerated() {
      if name == target { problems.append(.targetAmongFeatures(name)) }
      if names[..<index].contains(name) { problems.append(.columnTwice(name)) }
    }
    guard problems.isEmpty else { throw .options(problems) }
    return names
  }
}

extension DataTable {
  /// The problems of columns that miss values.
  fileprivate func gaps(in names: [String]) -> [Problem] {
    guard names.allSatisfy({ columns.contains($0) }) else { return [] }
    do throws(Problems) {
      _ = try complete(in: names)
      return []
    } catch {
      return error.all
    }
  }
}

extension Problem {
  /// The same problem, with the option that does away with it.
  fileprivate var curedByDropping: Problem {
    Problem(
      file: file, line: line, message: message,
      cure: "Fill in the cells, or leave out such rows with --missing drop")
  }

  /// A table without a row to use.
  fileprivate static func noRows(
    in table: DataTable, dropping names: [String], by option: String
  ) -> Problem {
    table.rowCount == 0
      ? Problem(
        file: table.name, message: "there are no rows below the header",
        cure: "Give at least one row")
      : Problem(
        file: table.name,
        message: "every row misses a value of \(names.joined(separator: ", "))",
        cure: "Choose columns with \(option) that are not empty")
  }
}

/// A text without the spaces around it.
private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}
