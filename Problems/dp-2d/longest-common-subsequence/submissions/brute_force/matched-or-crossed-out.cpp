class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        if (text1.empty() || text2.empty()) return 0;
        string rest1 = text1.substr(1), rest2 = text2.substr(1);
        int best = max(longestCommonSubsequence(rest1, text2), longestCommonSubsequence(text1, rest2));
        if (text1[0] == text2[0]) best = max(best, 1 + longestCommonSubsequence(rest1, rest2));
        return best;
    }
};
