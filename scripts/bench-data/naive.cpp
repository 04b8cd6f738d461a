// What one writes to try a LeetCode solution by hand; the solution stands above this line.
int main() {
    string line;
    getline(cin, line);
    stringstream words(line);
    vector<int> nums{istream_iterator<int>(words), {}};
    int target;
    cin >> target;
    for (int index : Solution().twoSum(nums, target)) cout << index << ' ';
    cout << endl;
}
