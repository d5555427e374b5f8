import CatalogKit
import Contents
import Diagnostics
import Foundation
import MathCore
import Tabular
import Testing
import Verification

/// Every command on tables that nobody would send, and somebody will.
@Suite struct `A command on the reader's data` {
  static let commands: [(id: String, command: Command)] =
    Pack.builtIn.description.entries.compactMap { entry in
      (try? Pack.builtIn.entry(entry.id).content.command).flatMap { $0 }.map { (entry.id, $0) }
    }

  @Test(arguments: commands.map { $0.id })
  func `gives finite numbers or one clear line for 2,000 random and hostile tables`(
    id: String
  ) throws {
    let command = try #require(Self.commands.first { $0.id == id }).command
    let host = try Verification.Host(
      packs: [
        PackLocation(
          path: Program.products.appending(path: "catalog").path, arguments: ["serve-pack"],
          description: Pack.builtIn.description)
      ], limits: Limits(seconds: 5), jobs: 1)
    var tables = HostileTables(seed: 20_260_101)
    var results = 0
    for round in 0..<2_000 {
      let bytes = tables.next()
      let parameters = Self.arguments(of: command, for: bytes, round: round, &tables)
      switch Self.outcome(of: id, command, bytes, parameters, host) {
      case .result(let sheet):
        results += 1
        let odd = Self.notFinite(in: sheet)
        #expect(odd == [], "round \(round): \(String(decoding: bytes, as: UTF8.self))")
      case .refusals(let lines):
        for line in lines {
          #expect(!line.isEmpty && line.utf8.count < 600 && !line.contains("\n"), "\(line)")
        }
      case .failure(let failure):
        Issue.record(
          "round \(round): \(failure) \(parameters) \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    // most tables are ordinary enough for some entries, and few for those that want square ones
    #expect(results >= 100, "\(results) results")
  }

  private enum Outcome {
    case result(Worksheet)
    case refusals([String])
    case failure(WorkerFailure)
  }

  /// Reads a table as the command line does, and runs the command in a worker.
  private static func outcome(
    of id: String, _ command: Command, _ bytes: [UInt8], _ parameters: [String: String],
    _ host: Verification.Host
  ) -> Outcome {
    let data: PackData
    do throws(Problems) {
      let table = try DataTable(csv: bytes, name: "hostile.csv")
      if command.input == .texts {
        let texts = try table.complete(in: [table.columns[0]], missing: .dropRows).table
          .texts(in: table.columns[0])
        data = PackData(
          rows: texts.count, features: [],
          text: PackData.TextColumn(name: table.columns[0], texts: texts))
        return run(id, data, parameters, host)
      }
      let numeric = table.numericColumns.isEmpty ? table.columns : table.numericColumns
      let takesTarget = command.input == .featuresAndTarget
      let names = takesTarget && numeric.count < 2 ? table.columns : numeric
      let numbers = try table.complete(in: names, missing: .dropRows).table.matrix(of: names)
      guard numbers.rows > 0 else { return .refusals(["no rows"]) }
      let columns = names.indices.map { j in
        PackData.Column(name: names[j], numbers: (0..<numbers.rows).map { numbers[$0, j] })
      }
      data = PackData(
        rows: numbers.rows, features: takesTarget ? Array(columns.dropLast()) : columns,
        target: takesTarget ? columns.last : nil)
    } catch {
      return .refusals(error.all.map { $0.description })
    }
    return run(id, data, parameters, host)
  }

  private static func run(
    _ id: String, _ data: PackData, _ parameters: [String: String], _ host: Verification.Host
  ) -> Outcome {
    switch host.run(id, parameters: parameters, data: data).result {
    case .success(let result): return .result(result.worksheet)
    case .failure(.refused(let line)): return .refusals([line])
    case .failure(let failure): return .failure(failure)
    }
  }

  /// The defaults in every other round, otherwise the ends of what is admitted; words to look for are
  /// those of the table or odd ones.
  private static func arguments(
    of command: Command, for bytes: [UInt8], round: Int, _ tables: inout HostileTables
  ) -> [String: String] {
    var arguments: [String: String] = [:]
    for parameter in command.parameters where parameter.isRequired {
      let odd = [
        "12 34", "a b nan null", "1e300", "\u{0}", "é — \u{1F600}", "x\ny\tabc", "aa aa aa bb",
      ]
      let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
      arguments[parameter.name] = tables.pick(
        odd + words.suffix(3 * odd.count).map { String($0) })
    }
    guard round % 2 == 1 else { return arguments }
    for parameter in command.parameters {
      switch parameter.kind {
      case .integer(let value, let least, let most):
        arguments[parameter.name] = "\(tables.pick([value, least, least + 1, min(most ?? 50, 50)]))"
      case .number(let value, let interval):
        let ends = [value, 0.5, 1, 2, 1e-300, 1e300, -3].filter { interval.contains($0) }
        arguments[parameter.name] = "\(tables.pick(ends))"
      case .choice(_, let words):
        arguments[parameter.name] = tables.pick(words)
      case .text: break
      case .seed:
        arguments[parameter.name] = "\(tables.pick([0, 1, UInt64.max]))"
      }
    }
    return arguments
  }

  /// The names of values and tables that hold a number which is none.
  private static func notFinite(in sheet: Worksheet) -> [String] {
    func isFinite(_ quantity: Quantity) -> Bool {
      switch quantity {
      case .number(let number): number.isFinite
      case .vector(let numbers), .matrix(_, _, let numbers): numbers.allSatisfy { $0.isFinite }
      case .integer, .integers, .text, .texts, .flag: true
      }
    }
    return sheet.values.filter { !isFinite($0.value) }.map { $0.name }
      + sheet.tables.filter { !$0.table.rows.joined().allSatisfy(isFinite) }.map { $0.name }
  }
}
