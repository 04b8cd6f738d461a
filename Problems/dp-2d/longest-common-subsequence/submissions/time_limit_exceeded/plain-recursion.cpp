// The same rests are compared over and over.
class Solution {
    int longest(string& text1, string& text2, int i, int j) {
        if (i == text1.size() || j == text2.size()) return 0;
        if (text1[i] == text2[j]) return 1 + longest(text1, text2, i + 1, j + 1);
        return max(longest(text1, text2, i + 1, j), longest(text1, text2, i, j + 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) { return longest(text1, text2, 0, 0); }
};
