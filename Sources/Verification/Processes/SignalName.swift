#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a signal means for a program that died of it.
func signalName(_ signal: Int32) -> String {
  switch signal {
  case SIGILL, SIGTRAP: "a failed precondition, an overflow or an index out of range"
  case SIGSEGV, SIGBUS: "a bad address, such as the end of the stack"
  case SIGABRT: "aborted"
  case SIGFPE: "impossible arithmetic"
  case SIGXCPU: "too much processor time"
  default: "an unexpected signal"
  }
}
