import CatalogKit
import Foundation
import Testing
import Verification

extension `Worker processes` {
  @Suite struct `Much to do` {
    @Test func `two hundred requests are answered by four workers in order`() throws {
      let host = try Host(packs: [Packs.faulty], jobs: 4)
      let ids = (0..<200).map { "good-\($0 % 7)" }
      let answers = host.worksheets(of: ids)
      #expect(answers.map { $0.id } == ids)
      for (index, answer) in answers.enumerated() {
        let n = index % 7
        #expect(answer.body?.checks.map { $0.actual } == [.integer(n * (n + 1) / 2)])
      }
    }

    @Test func `a request and a reply of five megabytes arrive whole`() throws {
      let host = try Host(packs: [Packs.faulty], jobs: 1)
      let numbers = (0..<300_000).map { Double($0) / 7 + 0.123456789 }
      let data = PackData(
        rows: numbers.count, features: [PackData.Column(name: "x", numbers: numbers)])
      let answer = host.run("good-0", parameters: [:], data: data)
      let result = try answer.result.get()
      #expect(result.worksheet.values.map { $0.value } == [.vector(numbers)])
      #expect(try PackProtocol.encoder().encode(data).count > 5_000_000)
    }

    @Test func `a reply longer than the limit is refused`() throws {
      let host = try Host(packs: [Packs.faulty], limits: Limits(replyBytes: 20_000), jobs: 1)
      let column = PackData.Column(name: "x", numbers: [Double](repeating: 0.123, count: 9000))
      let answer = host.run(
        "good-0", parameters: [:], data: PackData(rows: 9000, features: [column]))
      #expect(answer.failure == .tooMuchOutput(bytes: 20_000))
      #expect(answer.failure?.description == "The reply is longer than 20000 bytes.")
      #expect(host.worksheets(of: ["good-1"]).compactMap { $0.body }.count == 1)
    }
  }
}
