class Solution {
    func isAnagram(_ s: String, _ t: String) -> Bool {
        NSCountedSet(array: Array(s)) == NSCountedSet(array: Array(t))
    }
}
