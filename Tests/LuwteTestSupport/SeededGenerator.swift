package import LuwteCore

/// Numbers that look like chance and are the same for the same seed, for tests that try many inputs.
package typealias SeededGenerator = LuwteCore.SeededGenerator
