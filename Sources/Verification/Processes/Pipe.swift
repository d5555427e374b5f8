import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe: what is written at one end is read at the other.
struct Pipe {
  /// One end of a pipe, closed when nobody holds it any more.
  final class End {
    let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }
  }

  /// What an attempt to read gave.
  enum Input {
    case bytes(Data)
    case nothingYet
    case ended
  }

  let reading: End
  let writing: End

  /// A pipe that programs started later do not inherit.
  init() throws(SystemError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError(errno) }
    (reading, writing) = (End(ends[0]), End(ends[1]))
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
}

extension Pipe.End {
  /// Makes reads and writes return at once.
  func stopBlocking() {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  /// Reads what is there, up to the size of a pipe.
  func read() -> Pipe.Input {
    var bytes = Data(count: 1 << 16)
    while true {
      let count = bytes.withUnsafeMutableBytes { readBytes(descriptor, $0) }
      if count > 0 { return .bytes(bytes.prefix(count)) }
      if count == 0 { return .ended }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .nothingYet : .ended
    }
  }

  /// Writes as much as the pipe takes.
  ///
  /// - Returns: the number of bytes that were taken; `nil` when nobody reads any more.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int? {
    while true {
      let count = writeBytes(descriptor, bytes)
      if count >= 0 { return count }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : nil
    }
  }
}

private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
