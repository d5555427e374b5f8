import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system refused, in its words.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  var description: String {
    switch code {
    case ENOENT: "there is no such file"
    case EACCES: "permission is denied"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}

/// Starts a program as the leader of a new process group, with these three standard descriptors
/// and no others.
///
/// - Parameters:
///   - command: the path of the program and its arguments.
///   - environment: its environment, as `NAME=value`.
///   - standard: its standard input, output and error.
/// - Returns: the process, which the caller must reap.
/// - Throws: ``SystemError``.
func spawn(
  _ command: [String], environment: [String], standard: (Int32, Int32, Int32)
) throws(SystemError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    let flags = POSIX_SPAWN_CLOEXEC_DEFAULT
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    let flags: Int32 = 0
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, standard.0, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, standard.1, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, standard.2, STDERR_FILENO)

  // signals that are held back here while workers run are not held back there
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  var standardised = sigset_t()
  sigemptyset(&standardised)
  sigaddset(&standardised, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &standardised)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(
    &attributes,
    Int16(
      flags | Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK)
        | Int32(POSIX_SPAWN_SETSIGDEF)))

  var process: pid_t = 0
  let code = withCStrings(command) { arguments in
    withCStrings(environment) { variables in
      posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
    }
  }
  guard code == 0 else { throw SystemError(code) }
  return process
}

/// Lends texts as the null-terminated array of C strings that system calls take.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the array is not empty") }
    return body(start)
  }
}
