import Foundation

extension Console {
  /// The console of this process.
  ///
  /// - Returns: standard input, output and error, and what the environment says.
  public static func standard() -> Console {
    let environment = ProcessInfo.processInfo.environment
    let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    // a reader that has gone, as in `catalog list | head -1`, shall not end the program by a signal
    signal(SIGPIPE, SIG_IGN)
    return Console(
      outputIsTerminal: outputIsTerminal, diagnosticsAreTerminal: isatty(STDERR_FILENO) == 1,
      width: outputIsTerminal ? terminalWidth(environment) : nil, environment: environment,
      processors: ProcessInfo.processInfo.activeProcessorCount,
      readInput: { () throws(SystemError) in try readAll(STDIN_FILENO) },
      nextLine: { readLine() },
      write: { stream, text throws(SystemError) in
        try writeAll(text, to: stream == .output ? STDOUT_FILENO : STDERR_FILENO)
      })
  }
}

/// The bytes of a file, or why there are none.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemError(errno) }
  defer { close(descriptor) }
  return try readAll(descriptor)
}

/// Writes a file, in place of the one that may be there.
func writeFile(_ text: String, to path: String) throws(SystemError) {
  try writeFile(text, to: path, O_TRUNC)
}

/// Writes behind what a file holds, which need not exist.
func appendFile(_ text: String, to path: String) throws(SystemError) {
  try writeFile(text, to: path, O_APPEND)
}

private func writeFile(_ text: String, to path: String, _ mode: Int32) throws(SystemError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | mode | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw SystemError(errno) }
  defer { close(descriptor) }
  try writeAll(text, to: descriptor)
}

private func readAll(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 {
      return bytes
    } else if errno != EINTR {
      throw SystemError(errno)
    }
  }
}

/// Writes all of a text.
///
/// A reader that has gone takes the rest with it: that is no error.
private func writeAll(_ text: String, to descriptor: Int32) throws(SystemError) {
  let bytes = Array(text.utf8)
  var done = 0
  while done < bytes.count {
    let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      done += count
    } else if errno == EPIPE {
      return
    } else if errno != EINTR {
      throw SystemError(errno)
    }
  }
}

/// The width that the terminal gives, else the one that the environment names.
private func terminalWidth(_ environment: [String: String]) -> Int? {
  var size = winsize()
  if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
    return Int(size.ws_col)
  }
  return environment["COLUMNS"].flatMap { Int($0) }
}
