import Languages
import Sandbox

extension Language {
  /// Which system calls a submission may make.
  var policy: SystemCallPolicy {
    get throws {
      do {
        return try .standard.allowing(systemCalls)
      } catch {
        throw LanguageError.unknownSystemCall(error.detail, id)
      }
    }
  }
}
