class Solution { func longestPalindrome(_ s: String) -> String { String(s.first!) } }
