import CatalogKit
import Foundation

/// Entries that bring their process down.
extension Concept {
  static var precondition: Concept {
    named("precondition") { sheet in
      let rows = sheet.lines.count
      Swift.precondition(rows > 0, "a matrix without rows")
    }
  }

  static var index: Concept {
    named("index") { sheet in
      let numbers = [1, 2, 3]
      sheet.show("beyond", numbers[sheet.lines.count + 3])
    }
  }

  static var explanation: Concept {
    named("explanation") { _ in
      print("the first step is done")
      fatalError("the matrix is singular")
    }
  }

  static var stack: Concept {
    named("stack") { sheet in sheet.show("depth", depth(sheet.lines.count)) }
  }

  static var loop: Concept {
    named("loop") { sheet in
      var state: UInt64 = 1
      // an odd number stays odd under x ↦ 5 x, so this never ends
      while state != 0 { state = state &* 5 }
      sheet.show("state", "\(state)")
    }
  }

  static var memory: Concept {
    named("memory") { sheet in
      var blocks: [[UInt8]] = []
      while true { blocks.append([UInt8](repeating: 1, count: 10_000_000)) }
    }
  }

  static var exit: Concept {
    named("exit") { _ in
      print("no licence found")
      Foundation.exit(3)
    }
  }

  /// Ends as a process does that the kernel picks when the memory of the machine runs out.
  static var killed: Concept {
    named("killed") { _ in
      kill(getpid(), SIGKILL)
      Thread.sleep(forTimeInterval: 3600)
    }
  }

  static var sleep: Concept {
    named("sleep") { _ in Thread.sleep(forTimeInterval: 3600) }
  }

  static var refusal: Concept {
    named("refusal") { _ in throw Refusal("The data set has no rows.") }
  }
}

/// Recursion without an end, which the optimizer cannot turn into a loop.
private func depth(_ n: Int) -> Int { n == -1 ? 0 : 1 + depth(n + 1) * 3 }
