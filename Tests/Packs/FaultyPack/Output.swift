import CatalogKit
import Foundation

/// Entries that write what and where they should not.
extension Concept {
  /// Prints without end: `print` is led to standard error.
  static var prints: Concept {
    named("prints") { _ in while true { print("once more") } }
  }

  static var complaints: Concept {
    named("complaints") { _ in
      while true { FileHandle.standardError.write(Data("a warning\n".utf8)) }
    }
  }

  /// Writes to the descriptor of the protocol, one line without an end.
  static var flood: Concept {
    named("flood") { _ in
      let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
      while true { _ = write(protocolDescriptor(), block, block.count) }
    }
  }

  static var garbage: Concept {
    named("garbage") { sheet in
      writeToProtocol("Loading the model…\n")
      sheet.expect("answered", holds: true, because: .theorem("true"))
    }
  }

  /// Answers in form and writes a line more a moment later.
  static var twice: Concept {
    named("twice") { sheet in
      sheet.expect("answered", holds: true, because: .theorem("true"))
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.05)
        writeToProtocol("done\n")
      }
    }
  }

  /// Is good, and takes long enough to meet what others write late.
  static var slow: Concept {
    named("slow") { sheet in
      Thread.sleep(forTimeInterval: 0.2)
      sheet.expect("answered", holds: true, because: .theorem("true"))
    }
  }

  /// Closes the protocol's descriptor and stays.
  static var silence: Concept {
    named("silence") { _ in
      close(protocolDescriptor())
      Thread.sleep(forTimeInterval: 3600)
    }
  }
}

private func writeToProtocol(_ text: String) {
  let bytes = Array(text.utf8)
  _ = write(protocolDescriptor(), bytes, bytes.count)
}

/// The descriptor on which replies are written: the one pipe above standard error that is open for
/// writing.
private func protocolDescriptor() -> Int32 {
  (3..<64).first { fcntl($0, F_GETFL) & O_ACCMODE == O_WRONLY } ?? -1
}
