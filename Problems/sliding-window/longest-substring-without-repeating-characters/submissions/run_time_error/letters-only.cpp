// There are other characters than small letters.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(26, -1);
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            int letter = s[right] - 'a';
            left = max(left, last[letter] + 1);
            last[letter] = right;
            longest = max(longest, right - left + 1);
        }
        return longest;
    }
};
