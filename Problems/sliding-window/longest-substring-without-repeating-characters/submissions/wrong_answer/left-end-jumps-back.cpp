// A character that was seen before the window takes the left end back there.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_map<char, int> last;
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            if (last.count(s[right])) left = last[s[right]] + 1;
            last[s[right]] = right;
            longest = max(longest, right - left + 1);
        }
        return longest;
    }
};
