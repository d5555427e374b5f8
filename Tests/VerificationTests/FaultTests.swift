import CatalogKit
import Diagnostics
import Foundation
import Testing
import Verification

/// All tests that start processes: one after another, so that each can count its own.
@Suite(.serialized) struct `Worker processes` {}

extension `Worker processes` {
  @Suite struct `A fault in one entry` {
    // Long enough for every crash on a busy machine; the endless ones take it whole.
    private let limits = Limits(seconds: 4, mebibytes: 300, replyBytes: 1 << 20)

    @Test func `is told in its own words, and all others finish`() throws {
      let host = try Host(packs: [Packs.faulty], limits: limits, jobs: 2)
      let verdict = host.verify(
        host.registry.entries.map { $0.id }
          .filter { $0 != "twice" })
      let failures = Dictionary(
        uniqueKeysWithValues: verdict.entries.map { ($0.entry.id, $0.failures) })
      let instruction = "a failed precondition, an overflow or an index out of range"
      let closed = "The worker closed its standard output, which belongs to the protocol."
      let alien = "The worker wrote something that is not one reply on one line"
      let expected = [
        "precondition":
          "The worker was stopped by signal 4 (\(instruction)); its last words: "
          + "precondition failure at Tests/Packs/FaultyPack/Crashes.swift:9.",
        "index":
          "The worker was stopped by signal 4 (\(instruction)); its last words: "
          + "Illegal instruction at Tests/Packs/FaultyPack/Crashes.swift:16.",
        "explanation":
          "The worker was stopped by signal 4 (\(instruction)); its last words: "
          + "FaultyPack/Crashes.swift:23: Fatal error: the matrix is singular.",
        "stack":
          "The worker was stopped by signal 11 (a bad address, such as the end of the stack); "
          + "its last words: Bad pointer dereference at Tests/Packs/FaultyPack/Crashes.swift:72.",
        "loop": "There was no answer within 4 seconds.",
        "memory":
          "The worker ran out of memory; the limit was 300 MiB; its last words: Fatal error: "
          + "failed to allocate 10000032 bytes of memory with alignment 8.",
        "flood": "The reply is longer than 1 MiB.",
        "garbage": "\(alien): 'Loading the model…'.",
        "silence": closed,
        "exit": "The worker ended by itself with exit code 3; its last words: no licence found.",
        "killed": "The worker was killed (signal 9), which happens when memory runs out.",
        "sleep": "There was no answer within 4 seconds.",
        "refusal": "The data set has no rows.",
        "unchecked": "The example has no checks: nothing was proved.",
        "repeated": "The name 'answer' stands twice in the worksheet.",
        "prints": "There was no answer within 4 seconds; its last words: once more",
        "complaints": "There was no answer within 4 seconds; its last words: a warning",
      ]
      for (id, text) in expected {
        let found = try #require(failures[id])
        #expect(found.count == 1)
        // of an endless output the end is cut anywhere
        let cut = ["prints", "complaints"].contains(id)
        #if !(os(Linux) && arch(x86_64))
          // the number of the signal and the words of a crash are those of the platform
          let crashes = ["precondition", "index", "explanation", "stack", "memory"]
          if crashes.contains(id) { continue }
        #endif
        #expect(cut ? found.first?.hasPrefix(text) == true : found.first == text, "\(id)")
      }
      let sound = verdict.entries.filter { expected[$0.entry.id] == nil }
      #expect(
        sound.map { $0.entry.id } == [
          "good-0", "good-1", "good-2", "good-3", "good-4", "slow", "good-5", "wrong", "good-6",
        ])
      for entry in sound {
        #expect(entry.failures.isEmpty)
        #expect(entry.checks.allSatisfy { $0.passed } == (entry.entry.id != "wrong"))
      }
      #expect(!verdict.passed)
    }

    @Test func `is the same whatever the number of workers`() throws {
      let ids = [
        "good-0", "loop", "precondition", "good-1", "garbage", "good-2", "exit", "index",
        "good-3", "refusal", "memory", "good-4",
      ]
      let runs = try [1, 2, 4].map { jobs in
        try Host(packs: [Packs.faulty], limits: limits, jobs: jobs).worksheets(of: ids)
      }
      for answers in runs {
        #expect(answers.map { $0.id } == ids)
        for (answer, first) in zip(answers, runs[0]) {
          #expect(answer.failure == first.failure, "\(answer.id)")
          #expect(answer.body?.checks == first.body?.checks, "\(answer.id)")
          #expect((answer.failure == nil) == answer.id.hasPrefix("good"), "\(answer.id)")
        }
      }
    }

    @Test func `that shows after the reply is laid to who made it`() throws {
      let host = try Host(packs: [Packs.faulty], limits: limits, jobs: 1)
      let failures = host.worksheets(of: ["twice", "slow", "good-0"]).map { $0.failure }
      #expect(failures == [.garbage(beginning: "done"), nil, nil])
      let others = host.worksheets(of: ["twice", "sleep"]).map { $0.failure }
      #expect(others == [.garbage(beginning: "done"), .timedOut(seconds: 4, lastWords: "")])
    }

    @Test func `is told once to who watches, as it happens`() throws {
      let host = try Host(packs: [Packs.faulty], limits: limits, jobs: 2)
      var seen: [String] = []
      _ = host.worksheets(of: ["loop", "good-0", "exit"]) { seen.append($0.id) }
      #expect(seen == ["good-0", "exit", "loop"])
    }

    #if os(Linux)
      @Test func `for want of memory to read the request is told as such`() throws {
        let host = try Host(
          packs: [Packs.faulty], limits: Limits(seconds: 20, mebibytes: 16), jobs: 1)
        let numbers = (0..<1_000_000).map { Double($0) / 7 }
        let data = PackData(
          rows: numbers.count, features: [PackData.Column(name: "x", numbers: numbers)])
        let failure = host.run("good-0", parameters: [:], data: data).failure
        guard case .outOfMemory(16, let words) = failure else {
          Issue.record("\(String(describing: failure))")
          return
        }
        #expect(words == "the request cannot be read: Cannot allocate memory")
      }
    #endif

    @Test func `in an entry that no pack has is a refusal`() throws {
      let host = try Host(packs: [Packs.faulty], limits: limits, jobs: 2)
      let failures = host.worksheets(of: ["kmeans", "planned"]).map { $0.failure }
      #expect(
        failures == [
          .refused("No pack has the entry kmeans."),
          .refused("planned is planned: its content does not exist yet"),
        ])
    }

    #if os(Linux)
      @Test func `leaves no process behind`() throws {
        do {
          let host = try Host(packs: [Packs.faulty], limits: limits, jobs: 4)
          _ = host.worksheets(of: ["good-0", "loop", "exit", "silence", "precondition", "good-1"])
          #expect(!children().isEmpty, "workers live on for the next batch")
        }
        #expect(children() == [])
        #expect(throws: Problems.self) {
          try Host(packs: [Packs.python("child")], limits: limits, jobs: 1)
        }
        #expect(commands().filter { $0.contains("86413") } == [])
      }

      /// The processes, zombies included, that this one has started and not reaped.
      private func children() -> [String] {
        processes().filter { id in
          let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
          // the name may hold anything; behind it stand the state and the parent
          let fields = status.split(separator: ")").last?.split(separator: " ") ?? []
          // other suites of this process start processes of their own
          return status.contains("(FaultyPack)") && fields.count > 1
            && fields[1] == "\(ProcessInfo.processInfo.processIdentifier)"
        }
      }

      /// The command lines of all processes, once those that were killed have had time to go.
      private func commands() -> [String] {
        Thread.sleep(forTimeInterval: 0.2)
        return processes().compactMap {
          try? String(contentsOfFile: "/proc/\($0)/cmdline", encoding: .utf8)
        }
      }

      private func processes() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [])
          .filter { Int($0) != nil }
      }
    #endif
  }
}
