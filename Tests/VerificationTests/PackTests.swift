import CatalogKit
import Diagnostics
import Foundation
import Testing
import Verification

extension `Worker processes` {
  @Suite struct `A pack from outside` {
    @Test func `in Swift has its entries, guides, sources and examples`() throws {
      let host = try Host(packs: [Packs.small], jobs: 2)
      #expect(host.registry.entries.map { $0.id } == ["greatest-common-divisor"])
      #expect(host.registry.origins == ["greatest-common-divisor": "small"])
      let material = try #require(host.materials(of: ["greatest-common-divisor"]).first)
      let folder = "Tests/Packs/SmallPack/Counting"
      #expect(material.guide.body?.file == "\(folder)/Guides/GreatestCommonDivisor.md")
      #expect(material.guide.body?.text.hasPrefix("# Greatest common divisor\n") == true)
      let sources = try #require(material.sources.body)
      #expect(sources.map { $0.file } == ["\(folder)/Mathematics/GreatestCommonDivisor.swift"])
      #expect(sources[0].text.contains("func greatestCommonDivisor"))
      #expect(material.example.body?.checks.count == 2)
      #expect(host.audit() == [])
      #expect(host.verify().passed)
    }

    @Test func `in another language has the same`() throws {
      let host = try Host(packs: [Packs.python()], jobs: 2)
      let file = "Tests/Packs/python/pack.py"
      #expect(host.packs.map { $0.name } == ["python"])
      #expect(host.guides(of: ["median"])[0].body?.text.contains("`=median`") == true)
      #expect(host.sources(of: ["median"])[0].body?.map { $0.file } == [file])
      #expect(host.worksheets(of: ["median"])[0].body?.checks.map { $0.actual } == [.integer(3)])
      #expect(host.verify().passed)
    }

    @Test func `answers to the reader's data`() throws {
      let host = try Host(packs: [Packs.small, Packs.python()], jobs: 1)
      let data = PackData(
        rows: 4, features: [PackData.Column(name: "x", numbers: [12, 30, 42, 6.0])])
      let divisor = host.run("greatest-common-divisor", parameters: [:], data: data)
      #expect(try divisor.result.get().worksheet.values.map { $0.value } == [.integer(6)])
      let median = host.run("median", parameters: [:], data: data)
      #expect(try median.result.get().worksheet.values.map { $0.value } == [.integers([21])])
    }

    @Test func `refuses in its own words`() throws {
      let host = try Host(packs: [Packs.small, Packs.python()], jobs: 2)
      let halves = PackData(rows: 1, features: [PackData.Column(name: "x", numbers: [0.5])])
      #expect(
        host.run("greatest-common-divisor", parameters: [:], data: halves).failure
          == .refused("0.5 is not a whole number from 0 on."))
      #expect(
        host.run("median", parameters: [:], data: PackData(rows: 0, features: [])).failure
          == .refused("The data have no rows."))
      #expect(
        host.run("greatest-common-divisor", parameters: ["k": "1"], data: halves).failure
          == .refused("greatest-common-divisor has no option --k: it takes none of its own."))
    }

    @Test func `joins the others in one registry and one verdict`() throws {
      let host = try Host(packs: [Packs.small, Packs.python()], jobs: 2)
      #expect(host.registry.chapters.map { $0.id } == ["counting", "order-statistics"])
      let verdict = host.verify(["median", "greatest-common-divisor"])
      #expect(verdict.entries.map { $0.entry.id } == ["greatest-common-divisor", "median"])
      #expect(verdict.checkCount == 3)
      #expect(TerminalReport.summary(of: verdict) == "3 checks in 2 entries passed.")
    }

    @Test func `given twice is refused`() {
      let path = Packs.small.path
      #expect(
        problems([Packs.small, Packs.small]) == [
          "\(path): the pack calls itself small, as does \(path). "
            + "Give one pack only once, and each pack a name of its own."
        ])
    }

    private func problems(_ packs: [PackLocation]) -> [String] {
      let limits = Limits(seconds: 2, mebibytes: 300)
      do throws(Problems) {
        _ = try Host(packs: packs, limits: limits, jobs: 2)
        return []
      } catch {
        return error.all.map { $0.description }
      }
    }
  }

  @Suite struct `A pack that does not answer` {
    @Test func `is named by its path, all of them at once`() throws {
      let plain = Packs.file("Packs/SmallPack/Counting/Guides/GreatestCommonDivisor.md")
      let folder = Packs.file("Packs")
      let cure = "Give the path of the pack's executable."
      let told = problems(["/nowhere/pack", plain, folder].map { PackLocation(path: $0) })
      #expect(
        Set(told)
          == [
            "/nowhere/pack: the pack cannot be started: there is no such file. \(cure)",
            "\(folder): the pack cannot be started: it is a folder, not a program. \(cure)",
            "\(plain): the pack cannot be started: the file is not executable "
              + "(chmod +x makes it so). \(cure)",
          ])
    }

    @Test func `as the protocol wants is told what it did instead`() {
      let cure = "See that the pack answers one JSON object a line."
      let told = [
        "garbage":
          "the worker wrote something that is not one reply on one line: "
          + "'Hello! This is·not JSON.'. \(cure)",
        "talkative":
          "the worker wrote something that is not one reply on one line: 'one more thing'. \(cure)",
        "version":
          "the pack speaks version 99 of the protocol; this program speaks version 1. "
          + "Build the pack with the version of CatalogKit that belongs to this program.",
        "number": "the worker answered request 2 when request 1 was asked. \(cure)",
        "field": "the reply cannot be read: body.entries[0].title is missing. \(cure)",
        "crash":
          "the worker ended by itself with exit code 1; its last words: "
          + "Traceback (most recent call last): | ",
        "child": "the worker ended by itself with exit code 7. \(cure)",
      ]
      for (mode, text) in told {
        let found = problems([Packs.python(mode)]).first ?? ""
        #expect(found.hasPrefix("\(Packs.python().path): \(text)") || mode == "crash", "\(mode)")
        #expect(mode != "crash" || found.contains("RuntimeError: the licence server is down"))
      }
    }

    @Test func `more than once is found out by the next request`() throws {
      let host = try Host(packs: [Packs.python("once")], jobs: 1)
      let answers = host.worksheets(of: ["median", "median", "median"])
      let failures = answers.compactMap { $0.failure }
      #expect(failures.count >= 1 && failures.count < 3)
      #expect(failures.allSatisfy { $0 == .exited(code: 0, lastWords: "") })
      #expect(failures.first?.description == "The worker ended by itself with exit code 0.")
    }

    private func problems(_ packs: [PackLocation]) -> [String] {
      do throws(Problems) {
        _ = try Host(packs: packs, limits: Limits(seconds: 2, mebibytes: 300), jobs: 2)
        return []
      } catch {
        return error.all.map { $0.description }
      }
    }
  }
}
