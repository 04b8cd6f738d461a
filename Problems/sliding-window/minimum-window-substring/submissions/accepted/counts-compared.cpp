// After each move all letters of t are compared: up to 52 of them.
class Solution {
public:
    string minWindow(string s, string t) {
        map<char, int> need, window;
        for (char c : t) need[c]++;
        auto covers = [&]() {
            for (auto& [letter, count] : need) {
                if (window[letter] < count) return false;
            }
            return true;
        };
        int left = 0, start = 0, length = s.size() + 1;
        for (int right = 0; right < s.size(); right++) {
            window[s[right]]++;
            while (covers()) {
                if (right - left + 1 < length) {
                    length = right - left + 1;
                    start = left;
                }
                window[s[left++]]--;
            }
        }
        return length > s.size() ? "" : s.substr(start, length);
    }
};
